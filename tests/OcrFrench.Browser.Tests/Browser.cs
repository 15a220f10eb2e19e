using Microsoft.Playwright;

namespace OcrFrench.Browser.Tests;

/// <summary>The system's Chromium, started when a test first needs it.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] s_arguments =
    [
        "--no-sandbox", "--headless", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Debian's place.</summary>
    internal static string Program { get; } = Environment.GetEnvironmentVariable("OCRFRENCH_CHROMIUM") is { Length: > 0 } named
        ? named
        : "/usr/bin/chromium";

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.CloseAsync();
        _playwright?.Dispose();
    }

    /// <summary>Opens a file as if it had been clicked.</summary>
    internal async Task<OpenPage> OpenAsync(string file, bool isDark = false, int width = 1360, int height = 860)
    {
        _playwright ??= await Playwright.CreateAsync();
        _browser ??= await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program, Headless = true, Args = s_arguments });
        IBrowserContext context = await _browser.NewContextAsync(new()
        {
            AcceptDownloads = true,
            ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
            ViewportSize = new() { Width = width, Height = height },
        });
        var page = new OpenPage(await context.NewPageAsync(), file);
        await page.Page.GotoAsync(page.Address);
        return page;
    }
}

/// <summary>A test that needs Chromium: skipped, and counted as skipped, where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Missing;

    /// <summary>Why tests are skipped; null where the browser is installed.</summary>
    public static string? Missing { get; } = File.Exists(Browser.Program) ? null : "Chromium is not installed.";
}

/// <summary>The same for a test with several cases.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = BrowserFactAttribute.Missing;
}

/// <summary>A test that needs Leptonica too, to cut strips of scans.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserAndScanFactAttribute : FactAttribute
{
    public BrowserAndScanFactAttribute() => Skip = BrowserFactAttribute.Missing ?? Tesseract.Tests.Installed.EngineMissing;
}
