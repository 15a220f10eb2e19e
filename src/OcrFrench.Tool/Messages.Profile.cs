namespace OcrFrench.Tool;

/// <summary>Messages of <c>ocrfrench profile</c>.</summary>
internal static partial class Messages
{
    public static string Profile => Say(
        "Show what texts reveal about their OCR and their damage. Without a file, or with -, reads standard input.",
        "Montrer ce que des textes révèlent de leur OCR et de leurs dégâts. Sans fichier, ou avec -, lit l’entrée standard.");

    public static string ProfileFiles =>
        Say("The files to look at; - is standard input.", "Les fichiers à examiner ; - est l’entrée standard.");

    public static string ProfileFormat =>
        Say("Text, or one JSON object a line for each file.", "Texte, ou un objet JSON par ligne pour chaque fichier.");

    public static string ProfileOf => Say("text", "texte");

    public static string Fingerprint => Say("read by", "lu par");

    public static string AccentedLetters => Say("accented letters", "lettres accentuées");

    public static string OldSpelling => Say("old spelling", "orthographe ancienne");

    public static string Recent => Say("mentions a year from 1990 on", "mentionne une année à partir de 1990");

    public static string WordCount => Say("words", "mots");

    public static string UnknownWords => Say("unknown words", "mots inconnus");

    public static string EstimatedDamage => Say("damaged words, estimated", "mots abîmés, estimation");

    public static string RecurringWords => Say("recurring unknown words", "mots inconnus récurrents");

    public static string Confusions => Say("misread most, read→printed", "le plus mal lu, lu→imprimé");

    public static string YesNo(bool value) => value ? Say("yes", "oui") : Say("no", "non");

    public static string FingerprintName(OcrFingerprint fingerprint) => fingerprint switch
    {
        OcrFingerprint.AllAccents => Say("an engine that knows French, or typed by hand",
            "un moteur qui connaît le français, ou saisi à la main"),
        OcrFingerprint.AcuteOnly => Say("an engine that knows no accent but é", "un moteur qui ne connaît d’accent que é"),
        OcrFingerprint.NoAccents => Say("an engine that knows no accents", "un moteur qui ne connaît pas les accents"),
        _ => Say("too short to say", "trop court pour le dire"),
    };
}
