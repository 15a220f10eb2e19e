namespace OcrFrench.Tests;

/// <summary>A passage long enough to be judged as good as proofread.</summary>
internal static class SoundProse
{
    public const string Text =
        "Le vieux jardinier remontait chaque matin l’allée des tilleuls, un panier au bras, et saluait d’un signe de tête les enfants qui "
        + "jouaient près de la fontaine. Il connaissait toutes les fleurs du parc, leur âge, leurs maladies, et le nom de celui qui les avait "
        + "plantées. Quand la pluie menaçait, il couvrait les semis avec de vieux sacs et s’asseyait sous l’auvent de la serre pour regarder "
        + "passer les nuages. Les promeneurs lui demandaient l’heure, le chemin de la gare ou la date des prochaines vendanges ; il "
        + "répondait toujours avec la même patience, puis reprenait son travail comme si rien ne l’avait interrompu. On disait dans le "
        + "village qu’il avait servi en Afrique, mais lui-même n’en parlait jamais.";
}
