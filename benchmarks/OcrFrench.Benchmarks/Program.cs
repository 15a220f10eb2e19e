using BenchmarkDotNet.Running;
using OcrFrench.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(MatcherBenchmarks).Assembly).Run(args);
return 0;
