using System.CommandLine;
using OcrFrench.ModelBuilder;

var root = new RootCommand("Builds the data of OcrFrench and measures what comes of it.");
root.Subcommands.Add(BuildCommand.Create());
root.Subcommands.Add(LexiconCommand.Create());
root.Subcommands.Add(LanguageCommand.Create());
root.Subcommands.Add(LanguagesCommand.Create());
root.Subcommands.Add(ChannelCommand.Create());
root.Subcommands.Add(RankerCommand.Create());
root.Subcommands.Add(EvidenceCommand.Create());
root.Subcommands.Add(ReadyCommand.Create());
root.Subcommands.Add(EstimateCommand.Create());
root.Subcommands.Add(QualityCommand.Create());
root.Subcommands.Add(CollectionCommand.Create());
root.Subcommands.Add(FormatsCommand.Create());
root.Subcommands.Add(ParagraphsCommand.Create());
root.Subcommands.Add(ScansCommand.Create());
return root.Parse(args).Invoke();
