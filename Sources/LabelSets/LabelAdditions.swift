extension LabelCatalog {
  /// What this catalog has beyond an `earlier` one that it was made of by adding files: sets and labels with the
  /// words and wordings that came, and no others.
  public func additions(to earlier: LabelCatalog) -> [LabelSet] {
    sets.compactMap { set in
      guard let known = earlier.sets.first(where: { $0.id == set.id }) else { return set }
      return set == known ? nil : set.additions(to: known)
    }
  }
}

extension LabelSet {
  fileprivate func additions(to earlier: LabelSet) -> LabelSet {
    var set = self
    set.nouns.removeFirst(earlier.nouns.count)
    set.verbs.removeFirst(earlier.verbs.count)
    set.forms.removeFirst(earlier.forms.count)
    set.weakForms.removeFirst(earlier.weakForms.count)
    set.fillers.removeFirst(earlier.fillers.count)
    set.prepositions.removeFirst(earlier.prepositions.count)
    set.differences.removeFirst(earlier.differences.count)
    set.groups.removeFirst(earlier.groups.count)
    set.falseFriends.removeFirst(earlier.falseFriends.count)
    set.closings.removeFirst(earlier.closings.count)
    set.labels = labels.compactMap { definition in
      guard let known = earlier.labels.first(where: { $0.label.id == definition.label.id }) else {
        return definition
      }
      return definition == known ? nil : definition.additions(to: known)
    }
    return set
  }
}

extension LabelDefinition {
  fileprivate func additions(to earlier: LabelDefinition) -> LabelDefinition {
    var definition = self
    definition.words.removeFirst(earlier.words.count)
    definition.weakWords.removeFirst(earlier.weakWords.count)
    definition.wordings.removeFirst(earlier.wordings.count)
    definition.weakWordings.removeFirst(earlier.weakWordings.count)
    definition.holders.removeFirst(earlier.holders.count)
    definition.deeds.removeFirst(earlier.deeds.count)
    definition.prepositions.removeFirst(earlier.prepositions.count)
    definition.prefixes.removeFirst(earlier.prefixes.count)
    definition.stems.removeFirst(earlier.stems.count)
    definition.endings.removeFirst(earlier.endings.count)
    definition.signatures.removeFirst(earlier.signatures.count)
    return definition
  }
}
