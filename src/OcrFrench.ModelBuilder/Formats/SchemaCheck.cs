using System.Xml;
using System.Xml.Schema;

namespace OcrFrench.ModelBuilder.Formats;

/// <summary>Checks whether a document conforms to its format, without fetching anything.</summary>
internal sealed class SchemaCheck
{
    /// <summary>What the schemas of ALTO import: attributes of links, all optional.</summary>
    private const string Links = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/1999/xlink"
            attributeFormDefault="qualified">
          <xs:attributeGroup name="simpleLink">
            <xs:attribute name="type" type="xs:string" form="qualified"/><xs:attribute name="href" type="xs:anyURI" form="qualified"/>
            <xs:attribute name="role" type="xs:string" form="qualified"/><xs:attribute name="arcrole" type="xs:string" form="qualified"/>
            <xs:attribute name="title" type="xs:string" form="qualified"/><xs:attribute name="show" type="xs:string" form="qualified"/>
            <xs:attribute name="actuate" type="xs:string" form="qualified"/>
          </xs:attributeGroup>
        </xs:schema>
        """;

    private readonly Dictionary<string, XmlSchemaSet> _schemas = new(StringComparer.Ordinal);

    /// <param name="folder">The folder of the published schemas; of two for the same namespace, the last by name is used.</param>
    public SchemaCheck(string folder)
    {
        foreach (string file in Directory.EnumerateFiles(folder, "*.xsd").Order(StringComparer.Ordinal))
        {
            var set = new XmlSchemaSet { XmlResolver = null };
            using (var links = XmlReader.Create(new StringReader(Links))) set.Add(null, links);
            using var reader = XmlReader.Create(file, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            XmlSchema schema = set.Add(null, reader)!;
            set.Compile();
            _schemas[schema.TargetNamespace ?? ""] = set;
        }
    }

    /// <summary>What is wrong with a document; null if it is valid, or well-formed and without a schema.</summary>
    public string? Problem(byte[] document)
    {
        try
        {
            string name = RootNamespace(document);
            var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };
            if (_schemas.TryGetValue(name, out XmlSchemaSet? set))
            {
                settings.ValidationType = ValidationType.Schema;
                settings.ValidationFlags = XmlSchemaValidationFlags.ProcessIdentityConstraints;
                settings.Schemas = set;
            }

            using var reader = XmlReader.Create(new MemoryStream(document), settings);
            while (reader.Read())
            {
            }

            return null;
        }
        catch (Exception error) when (error is XmlException or XmlSchemaException)
        {
            return error.Message;
        }
    }

    private static string RootNamespace(byte[] document)
    {
        using var reader = XmlReader.Create(
            new MemoryStream(document), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        reader.MoveToContent();
        return reader.NamespaceURI;
    }
}
