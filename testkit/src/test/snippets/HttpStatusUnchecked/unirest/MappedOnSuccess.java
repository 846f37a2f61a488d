package snippets.httpstatusunchecked.unirest;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import kong.unirest.core.UnirestInstance;

/** The library maps a success only, and an error goes another way. */
public final class MappedOnSuccess {

  private final UnirestInstance client;

  public MappedOnSuccess(UnirestInstance client) {
    this.client = client;
  }

  public Instant changed(String uri) {
    AtomicReference<Instant> changed = new AtomicReference<>(Instant.EPOCH);
    client
        .get(uri)
        .asString()
        .ifSuccess(answer -> changed.set(Instant.parse(answer.getBody())))
        .ifFailure(answer -> System.err.println(uri + ": " + answer.getStatusText()));
    return changed.get();
  }
}
