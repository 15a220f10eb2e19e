using OcrFrench.Steps.Normalization;

namespace OcrFrench.Tests.Steps.Normalization;

/// <summary>Every pass on its own, and the same cases with all the others beside it.</summary>
public class PassTests
{
    /// <summary>Pass, source, what the pass makes of it, and what the whole plan makes of it when that is more.</summary>
    public static TheoryData<string, string, string, string?> Cases => new()
    {
        { "Mojibake", "", "", null },
        { "Mojibake", "lâ€™Ã©tÃ©, dÃ¨s Å“uvre", "l’été, dès œuvre", null },
        { "Mojibake", "Ã‰TAT Ã\u0089TAT Ã€ Ã‡a Ã”", "ÉTAT ÉTAT À Ça Ô", null },
        { "Mojibake", "Ã\u00A0 la", "à la", null },
        { "Mojibake", "mÃ©nagÃ©, voilÃ , lÃ -bas, Ã  la fin, Ã la fin, dÃ©jÃ ", "ménagé, voilà, là-bas, à la fin, à la fin, déjà", null },
        { "Mojibake", "Ã la fin", "Ã la fin", null },
        { "Mojibake", "Â«Â\u00A0ouiÂ\u00A0Â»", "«\u00A0oui\u00A0»", null },
        { "Mojibake", "nÂ° 5, â‚¬, â€”, â€¦, â€œ, â€\u009D, â\u0080\u0099", "n° 5, €, —, …, “, ”, ’", null },
        { "Mojibake", "ÃƒÂ©tÃƒÂ©", "été", null },
        { "Mojibake", "ÃƒÆ’Ã‚Â©tat", "état", null },
        { "Mojibake", "lÃ¢â‚¬â„¢an", "l’an", null },
        { "Mojibake", "ï»¿abc ï¬\u0081n", "\uFEFFabc \uFB01n", "abc fin" },
        { "Mojibake", "eÌ\u0081tat, aÌ€, cÌ§a", "e\u0301tat, a\u0300, c\u0327a", "état, à, ça" },
        { "Mojibake", "iÃ\u00ADe", "iíe", null },
        { "Mojibake", "conforÂ\u00ADmÃ©ment", "confor\u00ADmément", "conformément" },
        { "Mojibake", "château ÂME CHÂTEAU Noël naïf 5 € chât», naï»", "château ÂME CHÂTEAU Noël naïf 5 € chât», naï»", null },
        { "Mojibake", "ORNE. â\u0080 Les", "ORNE. â\u0080 Les", null },
        { "Mojibake", "ÂÂÂÂÂÂÂÂ©", "ÂÂÂÂÂÂÂÂ©", null },
        { "Mojibake", "5 Å\u00A0; IRMÃO", "5 Å\u00A0; IRMÃO", null },

        { "Windows1252", "l\u0092homme, c\u009Cur \u0093oui\u0094 \u0096 5\u0080 \u0085", "l’homme, cœur “oui” – 5€ …", null },
        { "Windows1252", "â\u0080 Les a\u0081b \u0000\u0001\u001F\u007F", "â\u0080 Les a\u0081b \u0000\u0001\u001F\u007F", null },

        { "Composition", "e\u0301te\u0301, a\u0300, C\u0327a, noe\u0308l, i\u0302le, Y\u0308", "été, à, Ça, noël, île, Ÿ", null },
        { "Composition", "\u212A \u212B", "K Å", null },
        { "Composition", "q\u0303 e\u0316\u0301 \u0301e \u0301", "q\u0303 e\u0316\u0301 \u0301e \u0301", "q\u0303 e\u0316\u0301 é \u0301" },
        { "Composition", "e\u0302\u0300 e\u0323\u0302", "ề ệ", null },

        { "SoftHyphens", "conformé\u00ADment à \u00ADla", "conformément à la", null },
        { "SoftHyphens", "confor\u00AD\nmément confor\u00AD \r\nmément confor\u00AD",
            "confor\u00AD\nmément confor\u00AD \r\nmément confor\u00AD", null },
        { "SoftHyphens", "a\u00AD\u00ADb\u00AD\u00AD\nc", "ab\u00AD\u00AD\nc", null },

        { "Invisibles", "\uFEFFune\uFEFF li\u200Bgne\u2060 sans\u200C\n\u200E fin\u200D", "\uFEFFune ligne sans\n fin", null },
        { "Invisibles", "\uD83D\uDC69\u200D\uD83D\uDCBB \u05D0\u200F.", "\uD83D\uDC69\u200D\uD83D\uDCBB \u05D0\u200F.", null },

        { "Ligatures", "ﬁn ﬂot aﬀût eﬃlé ﬄ ﬆ", "fin flot affût effilé ffl st", null },
        { "Ligatures", "ﬅ œuvre ædile", "ſt œuvre ædile", "st œuvre ædile" },
        { "Ligatures", "ﬁ\u0301", "fi\u0301", "fí" },

        { "Apostrophes", "l‘homme, qu′il, aujourdʼhui, l’an", "l’homme, qu’il, aujourd’hui, l’an", null },
        { "Apostrophes", "l‘homme, qu'il, l'an", "l'homme, qu'il, l'an", null },
        { "Apostrophes", "d´une, n`avait, qu´en", "d’une, n’avait, qu’en", null },
        { "Apostrophes", "I‘herbe 1‘Assemblée jusqu‘ici QU‘EN Aujourd‘hui", "I’herbe 1’Assemblée jusqu’ici QU’EN Aujourd’hui", null },
        { "Apostrophes", "sur‘la, montrant la‘Rose, u‘n, e´tat, 21‘a", "sur‘la, montrant la‘Rose, u‘n, e´tat, 21‘a",
            "sur‘la, montrant la‘Rose, u‘n, état, 21‘a" },
        { "Apostrophes", "re´publique, tre`s, ‘oui’, M′, ``oui'' ,,oui'' 5′", "re´publique, tre`s, ‘oui’, M′, ``oui'' ,,oui'' 5′",
            "république, très, ‘oui’, M′, ``oui'' ,,oui'' 5′" },

        { "Spaces", "un\u2003mot,\u2009puis\u3000un", "un mot, puis un", null },
        { "Spaces", "«\u00A0oui\u202F!\u2009» 10\u2009000 un\u00A0mot \u2003x\u2003 M.\u2009X a\u2009; M.\u00A0X\n\u2003Y\t\f\v\r",
            "«\u00A0oui\u202F!\u2009» 10\u2009000 un\u00A0mot \u2003x\u2003 M.\u2009X a\u2009; M.\u00A0X\n\u2003Y\t\f\v\r", null },

        { "DetachedAccents", "prévues a \u0300 l’article, ou \u0300, a \u0300", "prévues à l’article, où, à", null },
        { "DetachedAccents", "re \u0301alite \u0301, e \u0301taient, pre \u0302t, franc \u0327ais", "réalité, étaient, prêt, français", null },
        { "DetachedAccents", "il \u0301etait, l \u0301etat, e \u0301au, b \u0300 c", "il était, l état, e \u0301au, b \u0300 c", null },
        { "DetachedAccents", "e \u0301e \u0301, pre \u0302t", "éé, prêt", null },

        { "SpacingAccents", "´Ecole Normale Sup´erieure, Universit´e de Lyon, d´ej`a", "École Normale Supérieure, Université de Lyon, déjà", null },
        { "SpacingAccents", "Fran¸cois et No¨el ont re¸cu le chˆateau, la maˆıtrise, le h´ero¨ısme",
            "François et Noël ont reçu le château, la maîtrise, le héroïsme", null },
        { "SpacingAccents", "une phrase e¨e¨\uFEFFâ", "une phrase ëë\uFEFFâ", "une phrase ëëâ" },
        { "SpacingAccents", "Franc¸ois a vu l’e´te´ de´ja`, le chaˆteau, voila`. De` qu’il", "François a vu l’été déja`, le château, voila`. De` qu’il", null },
        { "SpacingAccents", "``oui'' d´Orsay, l´e, c`est, qu´elle, entr´eux, `a`, x^2",
            "``oui'' d´Orsay, l´e, c`est, qu´elle, entr´eux, `a`, x^2",
            "``oui'' d'Orsay, l'e, c'est, qu'elle, entr'eux, `a`, x^2" },

        { "FontEncoding", "Le prØsident a ØtØ Ølu, la premiŁre fois, mŒme s’il eßt, oø", "Le président a été élu, la première fois, même s’il eût, où", null },
        { "FontEncoding", "un tube Ø 30, Øresund, Łódź, Œuvre, Søren, Straße", "un tube Ø 30, Øresund, Łódź, Œuvre, Søren, Straße", null },

        { "LongS", "la ſageſſe", "la sagesse", null },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Alone(string pass, string source, string expected, string? whole)
    {
        _ = whole;
        Assert.Equal(Normalized.Visible(expected), Normalized.Visible(Normalized.By(Enum.Parse<CharacterRepairs>(pass), source)));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Among_all(string pass, string source, string expected, string? whole)
    {
        _ = pass;
        Assert.Equal(Normalized.Visible(whole ?? expected), Normalized.Visible(Normalized.By(Normalized.All, source)));
    }

    [Theory]
    [InlineData('\u200B')]
    [InlineData('\u00AD')]
    public void Two_halves_of_a_surrogate_pair_are_not_brought_together(char between)
    {
        string text = $"\uD83D{between}\uDC69"; // made here: test data is carried as UTF-8, which has no half pairs
        Assert.Empty(Normalized.Edits(Normalized.All, text));
    }

    [Fact]
    public void An_edit_names_its_rule_and_says_whether_it_is_lossless()
    {
        List<CharacterEdit> edits = Normalized.Edits(Normalized.All, "eÌ\u0081 ﬁ x\u00ADy");
        Assert.Equal(["character.mojibake", "character.ligature", "character.soft-hyphen"], edits.Select(e => e.RuleId));
        Assert.Equal([(0, 3, "é"), (4, 1, "fi"), (7, 1, "")], edits.Select(e => (e.Start, e.Length, e.Replacement.ToString())));
        Assert.Equal([true, false, true], edits.Select(e => e.IsLossless));
    }

    [Theory]
    [InlineData(SpellingPeriod.Modern, CleaningLevel.Balanced, "ſ fi l’a x y")]
    [InlineData(SpellingPeriod.Detect, CleaningLevel.Thorough, "ſ fi l’a x y")]
    [InlineData(SpellingPeriod.Classical, CleaningLevel.Balanced, "s fi l’a x y")]
    [InlineData(SpellingPeriod.Classical, CleaningLevel.Conservative, "s fi l‘a x\u2003y")]
    public void A_plan_follows_period_and_level(SpellingPeriod period, CleaningLevel level, string expected)
    {
        Assert.Equal(expected, Normalized.By(NormalizationPlan.For(period, level), "ſ ﬁ l‘a x\u2003y"));
    }
}
