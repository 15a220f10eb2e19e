using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace OcrFrench.Fuzz.Tests.EngineMutations;

/// <summary>Runs quick tests of the engine in this process, one after the other, until one fails.</summary>
internal sealed class TestClasses(string file)
{
    private readonly Assembly _tests = Assembly.LoadFrom(file);

    /// <summary>The names of the classes with tests.</summary>
    public IEnumerable<string> Names => _tests.GetTypes()
        .Where(static type => type.GetMethods().Any(static method => method.IsDefined(typeof(FactAttribute), inherit: true)))
        .Select(static type => type.FullName!).Order(StringComparer.Ordinal);

    /// <summary>Runs the tests of a class.</summary>
    /// <param name="name">The class.</param>
    /// <param name="longest">How long it may take.</param>
    /// <returns>The test that failed, or null.</returns>
    public string? Failure(string name, TimeSpan longest)
    {
        using var messages = new Messages();
        using var discoverer = new XunitTestFrameworkDiscoverer(Reflector.Wrap(_tests), messages, messages);
        discoverer.Find(name, includeSourceInformation: false, messages, new Options());
        messages.Ended.WaitOne();
        ITestCase[] quick = [.. messages.Cases.Where(static test => !test.Traits.ContainsKey("Speed"))];
        if (quick.Length == 0) return null;
        messages.Ended.Reset();
        using var executor = new XunitTestFrameworkExecutor(_tests.GetName(), messages, messages);
        _ = Task.Run(() => executor.RunTests(quick, messages, new Options()));
        return messages.Ended.WaitOne(longest) ? messages.Failure : name + " does not end";
    }

    private sealed class Messages : LongLivedMarshalByRefObject, IMessageSink, ISourceInformationProvider
    {
        public ManualResetEvent Ended { get; } = new(initialState: false);

        public List<ITestCase> Cases { get; } = [];

        public string? Failure { get; private set; }

        public bool OnMessage(IMessageSinkMessage message)
        {
            if (message is ITestCaseDiscoveryMessage discovered) Cases.Add(discovered.TestCase);
            if (message is ITestFailed failed) Failure ??= failed.Test.DisplayName;
            if (message is IDiscoveryCompleteMessage or ITestAssemblyFinished) Ended.Set();
            return Failure is null;
        }

        public ISourceInformation? GetSourceInformation(ITestCase testCase) => null;

        public void Dispose() => Ended.Dispose();
    }

    /// <summary>One test after the other, so that what is met and what fails is the same each time.</summary>
    private sealed class Options : LongLivedMarshalByRefObject, ITestFrameworkDiscoveryOptions, ITestFrameworkExecutionOptions
    {
        private readonly Dictionary<string, object?> _values = new() { ["xunit.execution.DisableParallelization"] = true };

        public TValue? GetValue<TValue>(string name) => _values.GetValueOrDefault(name) is TValue value ? value : default;

        public void SetValue<TValue>(string name, TValue value) => _values[name] = value;
    }
}
