package snippets.httptimeoutonwaitonly.unirest;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kong.unirest.core.Unirest;
import kong.unirest.core.UnirestInstance;

/** The instance bounds each answer, before anyone waits. */
public final class InstanceBounded {

  private final UnirestInstance unirest = Unirest.spawnInstance();

  public InstanceBounded() {
    unirest.config().connectTimeout(1_000).requestTimeout(4_000);
  }

  public byte[] load(String uri) throws InterruptedException, ExecutionException, TimeoutException {
    return unirest.get(uri).asBytesAsync().get(5, TimeUnit.SECONDS).getBody();
  }
}
