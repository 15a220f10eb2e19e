using OcrFrench.Sbom;

if (args.Length < 3)
{
    Console.Error.WriteLine("Writes what a release holds, with licences, as CycloneDX: Sbom ROOT VERSION project.assets.json …");
    return 2;
}

using Stream output = Console.OpenStandardOutput();
BillOfMaterials.Write(output, args[1], new Licences(args[0]).OfProject("OcrFrench.Tool"), Component.Read(args[0], args[2..]));
return 0;
