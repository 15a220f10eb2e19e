using System.Diagnostics;
using OcrFrench.Fuzz.Tests.Mutation;

namespace OcrFrench.Fuzz.Tests.Running;

/// <summary>Gives a target mutated inputs until something must not happen. The same seed makes the same inputs.</summary>
internal sealed class Fuzzer(IFuzzTarget target, int seed)
{
    private const int LargestCorpus = 2000;

    private readonly Random _random = new(seed);
    private readonly List<byte[]> _corpus = [.. target.Seeds];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>Called before each input is run: a program that dies with it can tell which it was.</summary>
    public Action<byte[]>? Starting { get; init; }

    /// <summary>Runs inputs as long as asked for, the seeds first.</summary>
    /// <returns>What was counted; with the failure that ended it, if one did.</returns>
    public FuzzReport Run(Func<FuzzReport, bool> goesOn)
    {
        var report = new FuzzReport(target.Name, seed);
        var watch = new Stopwatch();
        for (int i = 0; goesOn(report); i++)
        {
            byte[] input = i < target.Seeds.Count ? target.Seeds[i] : Next();
            Starting?.Invoke(input);
            watch.Restart();
            try
            {
                Outcome outcome = target.Run(input);
                watch.Stop();
                report.Add(input, outcome, watch.Elapsed);
                if (_seen.Add(outcome.Kind + "/" + outcome.Behaviour)) Keep(input);
            }
#pragma warning disable CA1031 // whatever it is, it is the finding
            catch (Exception error)
#pragma warning restore CA1031
            {
                report.Failure = new FuzzFailure(input, error);
                break;
            }
        }

        report.Corpus = _corpus.Count;
        return report;
    }

    /// <summary>Mostly one to four changes to an input that showed something new.</summary>
    private byte[] Next()
    {
        byte[] input = _corpus[_random.Next(_corpus.Count)];
        int changes = 1 << _random.Next(4);
        for (int i = 0; i < changes; i++)
        {
            IMutator mutator = target.Mutators[_random.Next(target.Mutators.Count)];
            input = mutator.Mutate(input, _corpus[_random.Next(_corpus.Count)], _random);
            if (input.Length > target.LongestInput) input = input[..target.LongestInput];
        }

        return input;
    }

    private void Keep(byte[] input)
    {
        if (_corpus.Count < LargestCorpus) _corpus.Add(input);
        else _corpus[target.Seeds.Count + _random.Next(_corpus.Count - target.Seeds.Count)] = input;
    }
}

/// <summary>An input and what it should not have done.</summary>
internal sealed record FuzzFailure(byte[] Input, Exception Error);
