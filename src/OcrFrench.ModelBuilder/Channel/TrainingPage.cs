namespace OcrFrench.ModelBuilder.Channel;

/// <summary>A page that was printed, worn and read: what was read and the truth, both normalised by <see cref="PageText"/>.</summary>
internal sealed record TrainingPage(string Language, string Read, string Printed)
{
    public static TrainingPage Of(PagePair page) => new(page.Engine, PageText.FoldRead(page.Read), PageText.FoldPrinted(page.Printed));
}
