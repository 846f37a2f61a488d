package snippets.httptimeoutonwaitonly.ahc;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;

/** The configuration bounds the whole request at less than the wait. */
public final class ShorterThanDefault {

  private final AsyncHttpClient client =
      Dsl.asyncHttpClient(Dsl.config().setRequestTimeout(Duration.ofSeconds(3)));

  public int status(String uri) throws InterruptedException, ExecutionException, TimeoutException {
    return client
        .prepareHead(uri)
        .execute()
        .toCompletableFuture()
        .get(4, TimeUnit.SECONDS)
        .getStatusCode();
  }
}
