using OcrFrench.Models.Ready;

namespace OcrFrench.Models;

/// <summary>A tree of decisions, as it is learnt and stored: node 0 is the first question.</summary>
/// <param name="Features">The feature that each node asks for.</param>
/// <param name="Thresholds">A value up to the threshold goes left, any other right.</param>
/// <param name="Left">The node to the left, or the complement of a leaf.</param>
/// <param name="Right">The same to the right.</param>
/// <param name="Leaves">What each leaf adds.</param>
internal sealed record DecisionTree(int[] Features, float[] Thresholds, int[] Left, int[] Right, float[] Leaves);

/// <summary>
/// The sum of what many decision trees say. Only comparisons of floats, and additions of doubles in the order of the trees: the same bits
/// on every machine.
/// </summary>
/// <remarks>
/// Four trees are walked at a time, each a level with every step, so that the processor waits for none of them. The nodes of a tree stand
/// so that the right child follows the left one, and a leaf goes to itself until the deepest of the four is reached.
/// </remarks>
internal sealed class TreeSum
{
    private const int Together = 4;
    /// <summary>Far more than a model has; damaged data must not ask for more memory.</summary>
    private const int MostNodes = 1 << 20;

    private readonly Node[] _nodes;
    private readonly float[] _leaves;
    private readonly int[] _roots;
    private readonly int[] _depths;
    private readonly double _bias;

    private TreeSum(DecisionTree[] trees, int features, double bias)
    {
        Trees = trees;
        FeatureCount = features;
        _bias = bias;
        int padded = (trees.Length + Together - 1) / Together * Together;
        var nodes = new List<Node>();
        var leaves = new List<float>();
        _roots = new int[padded];
        _depths = new int[padded / Together];
        for (int t = 0; t < padded; t++)
        {
            _roots[t] = nodes.Count;
            nodes.Add(default);
            leaves.Add(0);
            int depth = t < trees.Length ? Lay(trees[t], 0, nodes.Count - 1, nodes, leaves, 0) : LayLeaf(0, nodes.Count - 1, nodes, leaves);
            _depths[t / Together] = Math.Max(_depths[t / Together], depth);
        }

        _nodes = [.. nodes];
        _leaves = [.. leaves];
    }

    public int FeatureCount { get; }

    /// <summary>The trees as they were learnt.</summary>
    public DecisionTree[] Trees { get; }

    /// <summary>What is added whatever the trees say.</summary>
    public double Bias => _bias;

    /// <exception cref="InvalidDataException">A tree is malformed.</exception>
    public static TreeSum Of(DecisionTree[] trees, int features, double bias)
    {
        foreach (DecisionTree tree in trees) Check(tree, features);
        return new TreeSum(trees, features, bias);
    }

    /// <summary>The sum for some values, one for each feature.</summary>
    public double Sum(ReadOnlySpan<float> values)
    {
        if (values.Length < FeatureCount) throw new ArgumentException("Every feature needs a value.", nameof(values));
        ReadOnlySpan<Node> nodes = _nodes;
        double sum = _bias;
        for (int group = 0; group < _depths.Length; group++)
        {
            int at = group * Together;
            int a = _roots[at], b = _roots[at + 1], c = _roots[at + 2], d = _roots[at + 3];
            for (int depth = _depths[group]; depth > 0; depth--)
            {
                a = Next(nodes[a], values);
                b = Next(nodes[b], values);
                c = Next(nodes[c], values);
                d = Next(nodes[d], values);
            }

            sum = sum + _leaves[a] + _leaves[b] + _leaves[c] + _leaves[d];
        }

        return sum;
    }

    public void Write(TableWriter writer)
    {
        writer.Int(FeatureCount);
        writer.Double(Bias);
        writer.Int(Trees.Length);
        foreach (DecisionTree tree in Trees)
        {
            writer.Ints(tree.Features);
            writer.Floats(tree.Thresholds);
            writer.Ints(tree.Left);
            writer.Ints(tree.Right);
            writer.Floats(tree.Leaves);
        }
    }

    /// <exception cref="InvalidDataException">The bytes hold no trees.</exception>
    public static TreeSum Read(ref TableReader reader)
    {
        int features = reader.Int();
        double bias = reader.Double();
        var trees = new DecisionTree[reader.Count(5 * sizeof(int))];
        for (int t = 0; t < trees.Length; t++)
            trees[t] = new DecisionTree(reader.Ints(), reader.Floats(), reader.Ints(), reader.Ints(), reader.Floats());
        return Of(trees, features, bias);
    }

    private static int Next(in Node node, ReadOnlySpan<float> values) => node.Left + (values[node.Feature] > node.Threshold ? 1 : 0);

    /// <summary>Lays out what is below a node.</summary>
    /// <returns>How deep it is.</returns>
    private static int Lay(DecisionTree tree, int from, int at, List<Node> nodes, List<float> leaves, int depth)
    {
        if (from < 0 || tree.Features.Length == 0) return depth + LayLeaf(tree.Leaves[from < 0 ? ~from : 0], at, nodes, leaves);
        int left = nodes.Count;
        nodes.AddRange(default, default);
        leaves.AddRange(0, 0);
        nodes[at] = new Node(tree.Thresholds[from], tree.Features[from], left);
        return Math.Max(
            Lay(tree, tree.Left[from], left, nodes, leaves, depth + 1), Lay(tree, tree.Right[from], left + 1, nodes, leaves, depth + 1));
    }

    private static int LayLeaf(float value, int at, List<Node> nodes, List<float> leaves)
    {
        nodes[at] = new Node(float.PositiveInfinity, 0, at);
        leaves[at] = value;
        return 0;
    }

    /// <summary>Every node but the first and every leaf is the child of one node before it, and the numbers are numbers.</summary>
    private static void Check(DecisionTree tree, int features)
    {
        int count = tree.Features.Length;
        bool fits = features > 0 && count <= MostNodes && tree.Thresholds.Length == count && tree.Left.Length == count
            && tree.Right.Length == count
            && tree.Leaves.Length == count + 1;
        if (!fits) throw new InvalidDataException("A decision tree has too many parts or too few.");
        var nodes = new bool[count];
        var leaves = new bool[count + 1];
        if (count == 0) leaves[0] = true;
        else nodes[0] = true;
        for (int i = 0; i < count; i++)
        {
            if ((uint)tree.Features[i] >= (uint)features)
                throw new InvalidDataException("A decision tree asks for a feature that there is not.");
            if (!float.IsFinite(tree.Thresholds[i]))
                throw new InvalidDataException("A decision tree has a threshold that is not a number.");
            Visit(tree.Left[i], i, nodes, leaves);
            Visit(tree.Right[i], i, nodes, leaves);
        }

        if (nodes.AsSpan().Contains(false) || leaves.AsSpan().Contains(false))
            throw new InvalidDataException("A decision tree has a part that nothing leads to.");
        foreach (float leaf in tree.Leaves)
            if (!float.IsFinite(leaf)) throw new InvalidDataException("A decision tree has a leaf that is not a number.");
    }

    private static void Visit(int child, int parent, bool[] nodes, bool[] leaves)
    {
        bool[] among = child < 0 ? leaves : nodes;
        int index = child < 0 ? ~child : child;
        if (index >= among.Length || among[index] || (child >= 0 && child <= parent))
            throw new InvalidDataException("The nodes of a decision tree are no tree.");
        among[index] = true;
    }

    /// <param name="Threshold">Values above it go to the right child, which follows the left one.</param>
    /// <param name="Feature">The feature asked for.</param>
    /// <param name="Left">The left child.</param>
    private readonly record struct Node(float Threshold, int Feature, int Left);
}
