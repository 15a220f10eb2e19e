using OcrFrench.Survey.Frames;

namespace OcrFrench.Tests.Survey.Frames;

/// <summary>Questions about the frames of a text.</summary>
internal static class Framed
{
    public static FrameSurvey Read(string text)
    {
        var survey = new FrameSurvey();
        survey.Read(text);
        return survey;
    }

    /// <summary>Whether each of some pieces, found one after the other, touches a frame.</summary>
    public static bool[] Touched(string text, params string[] pieces)
    {
        FrameSurvey survey = Read(text);
        int from = 0;
        return [.. pieces.Select(piece =>
        {
            int at = text.IndexOf(piece, from, StringComparison.Ordinal);
            Assert.True(at >= 0, piece);
            from = at + piece.Length;
            return survey.Touches(at, at + piece.Length);
        })];
    }

    public static void All(string text, params string[] pieces)
    {
        bool[] touched = Touched(text, pieces);
        Assert.Equal([], pieces.Where((_, i) => !touched[i]));
    }

    public static void None(string text, params string[] pieces)
    {
        bool[] touched = Touched(text, pieces);
        Assert.Equal([], pieces.Where((_, i) => touched[i]));
    }

    public static void Nothing(string text) => Assert.Equal([], Read(text).Frames.ToArray().Select(frame => frame.Kind
        + " " + text[frame.Start..frame.End]));
}
