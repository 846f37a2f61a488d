package snippets.httpbodyunbounded.feign;

import feign.Feign;
import feign.Logger;

/** The level comes from outside. */
public final class LevelOfSetting {

  public Feign.Builder builder(String level) {
    return Feign.builder().logLevel(Logger.Level.valueOf(level));
  }
}
