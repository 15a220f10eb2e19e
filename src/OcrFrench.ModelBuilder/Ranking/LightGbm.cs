using System.Runtime.InteropServices;
using System.Text;

namespace OcrFrench.ModelBuilder.Ranking;

/// <summary>
/// The few functions of LightGBM’s C interface needed to fit trees from a starting point, which its .NET wrappers do not offer.
/// </summary>
internal sealed partial class LightGbm : IDisposable
{
    private const string Library = "lib_lightgbm";
    private const int Float32 = 0, Float64 = 1;

    private IntPtr _data, _booster;

    /// <summary>Copies the examples.</summary>
    /// <param name="values">The features, example by example.</param>
    /// <param name="columns">The number of features of an example.</param>
    /// <param name="labels">The label of each example, from 0 to 1.</param>
    /// <param name="weights">The weight of each example.</param>
    /// <param name="start">The logit that the trees start from, for each example.</param>
    /// <param name="settings">LightGBM’s parameters.</param>
    public LightGbm(float[] values, int columns, float[] labels, float[] weights, double[] start, string settings)
    {
        Check(DatasetCreateFromMat(values, Float32, labels.Length, columns, 1, settings, IntPtr.Zero, out _data));
        Check(DatasetSetField(_data, "label", labels, labels.Length, Float32));
        Check(DatasetSetField(_data, "weight", weights, weights.Length, Float32));
        Check(DatasetSetField(_data, "init_score", start, start.Length, Float64));
        Check(BoosterCreate(_data, settings, out _booster));
    }

    /// <summary>Adds trees, and returns all of them as LightGBM writes them.</summary>
    public string Fit(int rounds)
    {
        for (int i = 0; i < rounds; i++)
        {
            Check(BoosterUpdateOneIter(_booster, out int isFinished));
            if (isFinished != 0) break;
        }

        Check(BoosterSaveModelToString(_booster, 0, -1, 0, 0, out long length, null));
        var text = new byte[length];
        Check(BoosterSaveModelToString(_booster, 0, -1, 0, length, out _, text));
        return Encoding.UTF8.GetString(text).TrimEnd('\0');
    }

    public void Dispose()
    {
        if (_booster != IntPtr.Zero) _ = BoosterFree(_booster);
        if (_data != IntPtr.Zero) _ = DatasetFree(_data);
        _booster = _data = IntPtr.Zero;
    }

    private static void Check(int result)
    {
        if (result != 0) throw new InvalidOperationException("LightGBM: " + Marshal.PtrToStringUTF8(LastError()));
    }

    [LibraryImport(Library, EntryPoint = "LGBM_GetLastError")]
    private static partial IntPtr LastError();

    [LibraryImport(Library, EntryPoint = "LGBM_DatasetCreateFromMat", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int DatasetCreateFromMat(
        float[] data, int type, int rows, int columns, int isRowMajor, string parameters, IntPtr reference, out IntPtr dataset);

    [LibraryImport(Library, EntryPoint = "LGBM_DatasetSetField", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int DatasetSetField(IntPtr dataset, string name, float[] values, int count, int type);

    [LibraryImport(Library, EntryPoint = "LGBM_DatasetSetField", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int DatasetSetField(IntPtr dataset, string name, double[] values, int count, int type);

    [LibraryImport(Library, EntryPoint = "LGBM_DatasetFree")]
    private static partial int DatasetFree(IntPtr dataset);

    [LibraryImport(Library, EntryPoint = "LGBM_BoosterCreate", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int BoosterCreate(IntPtr dataset, string parameters, out IntPtr booster);

    [LibraryImport(Library, EntryPoint = "LGBM_BoosterUpdateOneIter")]
    private static partial int BoosterUpdateOneIter(IntPtr booster, out int isFinished);

    [LibraryImport(Library, EntryPoint = "LGBM_BoosterSaveModelToString")]
    private static partial int BoosterSaveModelToString(
        IntPtr booster, int from, int count, int importance, long size, out long length, [Out] byte[]? text);

    [LibraryImport(Library, EntryPoint = "LGBM_BoosterFree")]
    private static partial int BoosterFree(IntPtr booster);
}
