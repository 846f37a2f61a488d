package io.github.httpvet.javac;

import io.github.httpvet.core.facts.Facts;
import io.github.httpvet.core.facts.UnitFacts;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.key.KeyFile;
import io.github.httpvet.core.rules.Examined;
import io.github.httpvet.core.rules.OwnModels;
import io.github.httpvet.core.rules.Vet;
import io.github.httpvet.core.tree.Unit;
import java.util.List;

/** What a front end asks of the rules; a {@link Vet} outside of tests. */
public interface UnitCheck {

  /** As {@link Vet#mentionsClient}. */
  boolean mentionsClient(CharSequence source);

  /** As {@link Vet#mayReachClient}. */
  boolean mayReachClient(CharSequence source);

  /** As {@link Vet#isClientType}. */
  boolean isClientType(String canonicalName);

  /** As {@link Vet#check(Unit)}. */
  List<Finding> check(Unit unit);

  /** As {@link Vet#facts}; none by default. */
  default UnitFacts facts(Unit unit) {
    return UnitFacts.NONE;
  }

  /** As {@link Vet#examine}; by default, what {@link #check} and {@link #facts} say. */
  default Examined examine(Unit unit) {
    return new Examined() {
      @Override
      public List<Finding> findings() {
        return check(unit);
      }

      @Override
      public UnitFacts facts() {
        return UnitCheck.this.facts(unit);
      }
    };
  }

  /** As {@link Vet#with}; the same by default. */
  default UnitCheck with(Facts facts) {
    return this;
  }

  /** As {@link Vet#takesFacts}; true by default. */
  default boolean takesFacts() {
    return true;
  }

  /** As {@link Vet#check(KeyFile, List)}; nothing by default. */
  default List<Finding> check(KeyFile file, List<KeyFile> beside) {
    return List.of();
  }

  /** As {@link Vet#ownModels}; none by default. */
  default OwnModels ownModels() {
    return OwnModels.NONE;
  }

  /** The real rules. */
  static UnitCheck of(Vet vet) {
    return new UnitCheck() {
      @Override
      public boolean mentionsClient(CharSequence source) {
        return vet.mentionsClient(source);
      }

      @Override
      public boolean mayReachClient(CharSequence source) {
        return vet.mayReachClient(source);
      }

      @Override
      public boolean isClientType(String canonicalName) {
        return vet.isClientType(canonicalName);
      }

      @Override
      public OwnModels ownModels() {
        return vet.ownModels();
      }

      @Override
      public UnitFacts facts(Unit unit) {
        return vet.facts(unit);
      }

      @Override
      public Examined examine(Unit unit) {
        return vet.examine(unit);
      }

      @Override
      public UnitCheck with(Facts facts) {
        return of(vet.with(facts));
      }

      @Override
      public boolean takesFacts() {
        return vet.takesFacts();
      }

      @Override
      public List<Finding> check(KeyFile file, List<KeyFile> beside) {
        return vet.check(file, beside);
      }

      @Override
      public List<Finding> check(Unit unit) {
        return vet.check(unit);
      }
    };
  }
}
