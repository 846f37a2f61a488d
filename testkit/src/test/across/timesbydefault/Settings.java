package across.timesbydefault;

import java.time.Duration;

/** Has two times only if somebody gives them. */
final class Settings {
  private final Duration connectTimeout;
  private final int readMillis;
  private final int bounded;

  private Settings(Builder builder) {
    this.connectTimeout = builder.connectTimeout;
    this.readMillis = builder.readMillis;
    this.bounded = builder.bounded;
  }

  Duration getConnectTimeout() {
    return connectTimeout;
  }

  int getReadMillis() {
    return readMillis;
  }

  int getBoundedMillis() {
    return bounded;
  }

  static final class Builder {
    private Duration connectTimeout;
    private int readMillis;
    private int bounded = 3_000;

    Builder connectTimeout(Duration time) {
      connectTimeout = time;
      return this;
    }

    Builder readMillis(int millis) {
      readMillis = millis;
      return this;
    }

    Builder bounded(int millis) {
      bounded = millis;
      return this;
    }

    Settings build() {
      return new Settings(this);
    }
  }
}
