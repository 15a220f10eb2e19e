namespace OcrFrench.Models.Lexicon;

/// <summary>A place in the word graph: the node, and the number of words before all those that pass through it.</summary>
/// <param name="Node">The node reached.</param>
/// <param name="Rank">The index of the word that ends at the node, if one does.</param>
internal readonly record struct GraphState(int Node, int Rank);
