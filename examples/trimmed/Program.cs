// Cleans one file into another and prints what it changed:
//
//     Trimmed page.xml clean.xml
//
// ALTO, PAGE, hOCR and TSV keep everything but the words that change; anything else is read as text.
using OcrFrench;
using OcrFrench.Documents;

if (args is not [string source, string target])
{
    Console.Error.WriteLine("Trimmed SOURCE TARGET");
    return 2;
}

byte[] bytes = File.ReadAllBytes(source);
CleaningResult result;
if (OcrDocument.IsLikely(bytes))
{
    OcrDocumentResult document = OcrDocument.Parse(bytes, source).Clean(OcrCleaner.Default);
    document.Save(target);
    result = document.Analysis;
}
else
{
    result = OcrCleaner.Default.Analyze(File.ReadAllText(source));
    File.WriteAllText(target, result.Text);
}

Console.Write(TextDiff.Unified(source, target, result.Source, result.Text, context: 0));
return 0;
