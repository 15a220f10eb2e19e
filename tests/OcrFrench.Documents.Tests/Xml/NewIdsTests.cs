using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Tests.Xml;

public class NewIdsTests
{
    [Fact]
    public void An_identifier_is_followed_by_the_next_number_that_no_other_has()
    {
        var ids = new NewIds();
        foreach (string id in (string[])["w", "w_7", "w_5", "w_x", "v_2_3", "_9", "u_99999999999"])
            ids.See(System.Text.Encoding.UTF8.GetBytes(id));
        Assert.Equal("w_8", ids.New("w"));
        Assert.Equal("w_9", ids.New("w"));
        Assert.Equal("w_7_2", ids.New("w_7"));
        Assert.Equal("v_2_4", ids.New("v_2"));
        Assert.Equal("v_2", ids.New("v"));
        Assert.Equal("_10", ids.New(""));
        Assert.Equal("u_2", ids.New("u"));
    }
}
