using System.Runtime.InteropServices;
using OcrFrench.Tesseract.Native;

namespace OcrFrench.Tesseract.Tests.Native;

public class NativeTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("é")]
    [InlineData("œ")]
    [InlineData("ž")]
    [InlineData("ſ")]
    [InlineData("ƀ")]
    [InlineData("’")]
    [InlineData("né")]
    [InlineData("\U0001F600")]
    public void Every_text_comes_over_as_it_is(string text)
    {
        nint native = Marshal.StringToCoTaskMemUTF8(text);
        Assert.Equal(text, NativeText.Read(native));
        Marshal.FreeCoTaskMem(native);
    }

    [Fact]
    public void There_is_one_string_for_each_letter_and_none_for_nothing()
    {
        nint one = Marshal.StringToCoTaskMemUTF8("é"), other = Marshal.StringToCoTaskMemUTF8("é");
        Assert.Same(NativeText.Read(one), NativeText.Read(other));
        Marshal.FreeCoTaskMem(one);
        Marshal.FreeCoTaskMem(other);
        Assert.Equal("", NativeText.Read(0));
    }
}
