using Microsoft.Playwright;

namespace OcrFrench.Browser.Tests;

/// <summary>A page in the browser, and everything it did that it must not do.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    private readonly List<string> _wrong = [];

    public OpenPage(IPage page, string file)
    {
        Page = page;
        Address = new Uri(Path.GetFullPath(file)).AbsoluteUri;
        page.Dialog += async (_, dialog) =>
        {
            _wrong.Add("dialog: " + dialog.Message);
            await dialog.DismissAsync();
        };
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") _wrong.Add("console: " + message.Text);
        };
        page.PageError += (_, error) => _wrong.Add("error: " + error);
        page.Request += (_, request) =>
        {
            if (request.Url != Address && !request.Url.StartsWith("data:image/png;base64,", StringComparison.Ordinal)
                && !request.Url.StartsWith("blob:", StringComparison.Ordinal)) _wrong.Add("request: " + request.Url);
        };
    }

    public IPage Page { get; }

    public string Address { get; }

    /// <summary>The chosen row of the list.</summary>
    public ILocator Chosen => Page.Locator("[role=treeitem][aria-selected=true]");

    public ILocator Rows => Page.Locator("[role=treeitem]");

    public Task<string> TextAsync(string selector) => Page.Locator(selector).InnerTextAsync();

    public async Task PressAsync(params string[] keys)
    {
        foreach (string key in keys) await Page.Keyboard.PressAsync(key);
    }

    /// <summary>What is decided about the chosen row, as its class says.</summary>
    public async Task<string> StateAsync()
    {
        string classes = await Chosen.GetAttributeAsync("class") ?? "";
        return classes.Split(' ').Single(static name => name.StartsWith("is-", StringComparison.Ordinal))["is-".Length..];
    }

    /// <summary>Searches for a word and goes back to the list.</summary>
    public async Task SearchAsync(string word)
    {
        await Page.Locator("#word").FillAsync(word);
        await PressAsync("Escape");
    }

    /// <summary>Follows a link and waits until the other page is ready.</summary>
    /// <remarks>
    /// The page itself is asked where it is, again and again: <c>WaitForURLAsync</c> waits for an event that may have passed already.
    /// </remarks>
    public async Task FollowAsync(string link, string page)
    {
        await Page.ClickAsync(link);
        await Page.WaitForFunctionAsync("page => document.readyState === 'complete' && location.pathname.endsWith('/' + page)", page);
    }

    /// <summary>The file that the page saves.</summary>
    public async Task<string> SaveAsync(string to)
    {
        IDownload download = await Page.RunAndWaitForDownloadAsync(() => Page.Keyboard.PressAsync("s"));
        Assert.Equal("decisions.json", download.SuggestedFilename);
        await download.SaveAsAsync(to);
        return to;
    }

    /// <summary>Nothing was run, loaded or complained about.</summary>
    public void AssertQuiet() => Assert.Equal([], _wrong);

    public async ValueTask DisposeAsync()
    {
        await Page.Context.CloseAsync();
    }
}
