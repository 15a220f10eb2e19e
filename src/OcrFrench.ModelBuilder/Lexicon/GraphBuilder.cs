using System.Numerics;
using OcrFrench.Characters;
using OcrFrench.Models.Lexicon;

namespace OcrFrench.ModelBuilder.Lexicon;

/// <summary>
/// Builds the minimal acyclic graph of a sorted list of words, word by word: a node that can no longer change is replaced by an equal one,
/// if there is one (Daciuk et al. 2000). Then numbers the nodes, parents before children.
/// </summary>
internal sealed class GraphBuilder
{
    private readonly Dictionary<Node, Node> _register = [];
    private readonly List<Node> _path = [new Node()];
    private string _last = "";
    private bool _any;

    internal sealed class Node : IEquatable<Node>
    {
        internal List<(int Symbol, Node Target)> Children { get; } = [];

        internal bool IsFinal { get; set; }

        internal int Number { get; set; } = -1;

        internal int WordsBelow { get; set; }

        internal byte Best { get; set; }

        internal ulong Mask
        {
            get
            {
                ulong mask = IsFinal ? 1UL : 0;
                foreach ((int symbol, _) in Children)
                {
                    mask |= 1UL << symbol;
                }

                return mask;
            }
        }

        // Children are registered before their parents, so equal targets are the same object.
        public bool Equals(Node? other)
        {
            if (other is null || other.IsFinal != IsFinal || other.Children.Count != Children.Count)
                return false;
            for (int i = 0; i < Children.Count; i++)
            {
                if (other.Children[i].Symbol != Children[i].Symbol || !ReferenceEquals(other.Children[i].Target, Children[i].Target))
                    return false;
            }

            return true;
        }

        public override bool Equals(object? obj) => Equals(obj as Node);

        public override int GetHashCode()
        {
            HashCode hash = default;
            hash.Add(IsFinal);
            foreach ((int symbol, Node target) in Children)
            {
                hash.Add(symbol);
                hash.Add(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(target));
            }

            return hash.ToHashCode();
        }
    }

    internal Node Root => _path[0];

    /// <summary>Compares two words in the order of the lexicon.</summary>
    internal static int Compare(string a, string b)
    {
        int shared = Math.Min(a.Length, b.Length);
        for (int i = 0; i < shared; i++)
        {
            int difference = Letters.SymbolOf(a[i]) - Letters.SymbolOf(b[i]);
            if (difference != 0)
                return difference;
        }

        return a.Length - b.Length;
    }

    internal void Add(string word)
    {
        if (word.Length is 0 or > WordGraph.MaxWordLength)
            throw new ArgumentException($"'{word}' is empty or too long.", nameof(word));
        if (_any && Compare(_last, word) >= 0)
            throw new ArgumentException($"'{word}' comes after '{_last}' out of order.", nameof(word));
        int shared = 0;
        while (shared < Math.Min(word.Length, _last.Length) && word[shared] == _last[shared])
        {
            shared++;
        }

        Freeze(shared);
        for (int i = shared; i < word.Length; i++)
        {
            int symbol = Letters.SymbolOf(word[i]);
            if (symbol == 0 || Letters.CharOf(symbol) != word[i])
                throw new ArgumentException($"'{word}' has a letter outside the alphabet.", nameof(word));
            Node next = new();
            _path[^1].Children.Add((symbol, next));
            _path.Add(next);
        }

        _path[^1].IsFinal = true;
        _last = word;
        _any = true;
    }

    /// <summary>Finishes the graph and returns its nodes, parents before children, the root first.</summary>
    internal List<Node> Finish()
    {
        Freeze(0);
        List<Node> order = [];
        Visit(Root, order);
        order.Reverse();
        for (int i = 0; i < order.Count; i++)
        {
            order[i].Number = i;
        }

        return order;
    }

    /// <summary>Replaces the nodes of the last word after its first letters by equal ones.</summary>
    private void Freeze(int depth)
    {
        while (_path.Count > depth + 1)
        {
            Node node = _path[^1];
            _path.RemoveAt(_path.Count - 1);
            if (_register.TryGetValue(node, out Node? equal))
            {
                List<(int Symbol, Node Target)> siblings = _path[^1].Children;
                siblings[^1] = (siblings[^1].Symbol, equal);
            }
            else
            {
                _register.Add(node, node);
            }
        }
    }

    /// <summary>Depth first, children before parents; the words are short enough for recursion.</summary>
    private static void Visit(Node node, List<Node> order)
    {
        node.Number = 0;
        node.WordsBelow = node.IsFinal ? 1 : 0;
        for (int i = node.Children.Count - 1; i >= 0; i--)
        {
            Node child = node.Children[i].Target;
            if (child.Number < 0)
                Visit(child, order);
            node.WordsBelow += child.WordsBelow;
        }

        order.Add(node);
    }

    internal static int EdgesOf(IEnumerable<Node> nodes) => nodes.Sum(node => BitOperations.PopCount(node.Mask & ~1UL));
}
