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
/// Eight trees are walked at a time, one level of each with every step, so that the processor waits for none of them. In a tree the right
/// child directly follows the left one, and a leaf leads to itself until the deepest of the eight is reached. Most sums are far too small
/// to matter, which the first trees already show.
/// </remarks>
internal sealed unsafe class TreeSum
{
    /// <summary>How many trees are walked at a time: see above. By hand.</summary>
    private const int Together = 8;

    /// <summary>By hand: far more than the rounding of a sum, and negligible beside what a tree says.</summary>
    private const double Slack = 1e-3;

    /// <summary>By hand: far more than a model has; damaged data must not ask for more memory.</summary>
    private const int MostNodes = 1 << 20;

    private const int MostFeatures = 1 << Node.FeatureBits, MostNodesInAll = 1 << (31 - Node.FeatureBits);

    private readonly Node[] _nodes;
    private readonly float[] _leaves;
    private readonly int[] _roots;
    private readonly int[] _depths;
    /// <summary>The most that the trees can add from each group on.</summary>
    private readonly double[] _most;
    private readonly double _bias;

    private TreeSum(DecisionTree[] trees, int features, double bias)
    {
        Trees = trees;
        FeatureCount = features;
        _bias = bias;
        int padded = (trees.Length + Together - 1) / Together * Together;
        int count = padded; // each tree has a root, and each question two children
        foreach (DecisionTree tree in trees) count += 2 * tree.Features.Length;
        var layout = new Layout(new Node[count], new float[count]);
        _roots = new int[padded];
        _depths = new int[padded / Together];
        for (int t = 0; t < padded; t++)
        {
            _roots[t] = layout.Count++;
            int depth = t < trees.Length ? Lay(trees[t], 0, _roots[t], layout, 0) : LayLeaf(0, _roots[t], layout);
            _depths[t / Together] = Math.Max(_depths[t / Together], depth);
        }

        _nodes = layout.Nodes;
        _leaves = layout.Leaves;
        _most = new double[_depths.Length + 1];
        for (int group = _depths.Length - 1; group >= 0; group--)
        {
            _most[group] = _most[group + 1];
            int end = Math.Min(trees.Length, (group + 1) * Together);
            for (int t = group * Together; t < end; t++) _most[group] += Greatest(trees[t].Leaves);
        }
    }

    public int FeatureCount { get; }

    /// <summary>The trees as they were learnt.</summary>
    public DecisionTree[] Trees { get; }

    /// <summary>What is added whatever the trees say.</summary>
    public double Bias => _bias;

    /// <exception cref="InvalidDataException">A tree is malformed.</exception>
    public static TreeSum Of(DecisionTree[] trees, int features, double bias)
    {
        long nodes = Together;
        foreach (DecisionTree tree in trees)
        {
            Check(tree, features);
            nodes += 1 + (2L * tree.Features.Length);
        }

        if (features <= 0 || features > MostFeatures || nodes > MostNodesInAll)
            throw new InvalidDataException("The decision trees ask for too many features or for none, or have too many parts.");
        return new TreeSum(trees, features, bias);
    }

    /// <summary>The sum for some values, one for each feature.</summary>
    public double Sum(ReadOnlySpan<float> values) => Sum(values, double.NegativeInfinity);

    /// <summary>The same, or negative infinity as soon as it is certain that the sum is less than another.</summary>
    public double Sum(ReadOnlySpan<float> values, double least)
    {
        if (values.Length < FeatureCount) throw new ArgumentException("Every feature needs a value.", nameof(values));
        double sum = _bias;
        fixed (Node* nodes = _nodes)
        fixed (float* leaves = _leaves, value = values)
        {
            for (int group = 0; group < _depths.Length; group++)
            {
                if (sum + _most[group] < least - Slack) return double.NegativeInfinity;
                ReadOnlySpan<int> roots = _roots.AsSpan(group * Together, Together);
                int a = roots[0], b = roots[1], c = roots[2], d = roots[3], e = roots[4], f = roots[5], g = roots[6], h = roots[7];
                for (int depth = _depths[group]; depth > 0; depth--)
                {
                    a = Next(nodes + a, value);
                    b = Next(nodes + b, value);
                    c = Next(nodes + c, value);
                    d = Next(nodes + d, value);
                    e = Next(nodes + e, value);
                    f = Next(nodes + f, value);
                    g = Next(nodes + g, value);
                    h = Next(nodes + h, value);
                }

                sum = sum + leaves[a] + leaves[b] + leaves[c] + leaves[d] + leaves[e] + leaves[f] + leaves[g] + leaves[h];
            }
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

    private static int Next(Node* node, float* values)
    {
        int packed = node->Packed;
        return (packed >>> Node.FeatureBits) + (values[packed & (MostFeatures - 1)] > node->Threshold ? 1 : 0);
    }

    private static float Greatest(float[] leaves)
    {
        float greatest = leaves[0];
        foreach (float leaf in leaves) greatest = MathF.Max(greatest, leaf);
        return greatest;
    }

    /// <summary>Lays out the nodes below one.</summary>
    /// <returns>How deep it is.</returns>
    private static int Lay(DecisionTree tree, int from, int at, Layout layout, int depth)
    {
        if (from < 0 || tree.Features.Length == 0) return depth + LayLeaf(tree.Leaves[from < 0 ? ~from : 0], at, layout);
        int left = layout.Count;
        layout.Count += 2;
        layout.Nodes[at] = Node.Of(tree.Thresholds[from], tree.Features[from], left);
        return Math.Max(
            Lay(tree, tree.Left[from], left, layout, depth + 1), Lay(tree, tree.Right[from], left + 1, layout, depth + 1));
    }

    private static int LayLeaf(float value, int at, Layout layout)
    {
        layout.Nodes[at] = Node.Of(float.PositiveInfinity, 0, at);
        layout.Leaves[at] = value;
        return 0;
    }

    /// <summary>
    /// Checks that every leaf and every node but the first is the child of exactly one node before it, and that all numbers are finite.
    /// </summary>
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
                throw new InvalidDataException("A decision tree asks for a feature that does not exist.");
            if (!float.IsFinite(tree.Thresholds[i]))
                throw new InvalidDataException("A decision tree has a threshold that is not a number.");
            Visit(tree.Left[i], i, nodes, leaves);
            Visit(tree.Right[i], i, nodes, leaves);
        }

        if (nodes.AsSpan().Contains(false) || leaves.AsSpan().Contains(false))
            throw new InvalidDataException("A decision tree has a part that cannot be reached.");
        foreach (float leaf in tree.Leaves)
            if (!float.IsFinite(leaf)) throw new InvalidDataException("A decision tree has a leaf that is not a number.");
    }

    private static void Visit(int child, int parent, bool[] nodes, bool[] leaves)
    {
        bool[] among = child < 0 ? leaves : nodes;
        int index = child < 0 ? ~child : child;
        if (index >= among.Length || among[index] || (child >= 0 && child <= parent))
            throw new InvalidDataException("The nodes of a decision tree do not form a tree.");
        among[index] = true;
    }

    /// <summary>The nodes and leaves while they are laid out.</summary>
    private sealed class Layout(Node[] nodes, float[] leaves)
    {
        public Node[] Nodes { get; } = nodes;

        public float[] Leaves { get; } = leaves;

        /// <summary>How many have a place.</summary>
        public int Count { get; set; }
    }

    /// <param name="Threshold">Values above it go to the right child, which follows the left one.</param>
    /// <param name="Packed">The left child, and in the lowest bits the feature asked for: twice as many nodes fit a cache.</param>
    private readonly record struct Node(float Threshold, int Packed)
    {
        public const int FeatureBits = 8;

        public static Node Of(float threshold, int feature, int left) => new(threshold, (left << FeatureBits) | feature);
    }
}
