namespace OcrFrench.Documents.Xml;

/// <summary>Bytes of a file that hold a part of a text: an attribute's value, or what is between two tags.</summary>
/// <param name="Start">The first byte.</param>
/// <param name="End">The byte after the last.</param>
/// <param name="TextStart">Where its text starts in the text of all pieces.</param>
/// <param name="TextEnd">Where it ends there.</param>
/// <param name="Quote">The quote of an attribute's value; 0 for text.</param>
/// <param name="IsVerbatim">Whether the bytes are literal, without references, as in CDATA.</param>
internal readonly record struct XmlPiece(int Start, int End, int TextStart, int TextEnd, byte Quote, bool IsVerbatim);
