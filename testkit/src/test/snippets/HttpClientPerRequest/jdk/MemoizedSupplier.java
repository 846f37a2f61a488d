package snippets.httpclientperrequest.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** The supplier builds once, for everybody. */
public final class MemoizedSupplier {

  private final Supplier<HttpClient> client = memoize(() -> HttpClient.newHttpClient());

  public String get(HttpRequest request) throws IOException, InterruptedException {
    return client.get().send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  private static <T> Supplier<T> memoize(Supplier<T> factory) {
    AtomicReference<T> value = new AtomicReference<>();
    return () -> value.updateAndGet(old -> old == null ? factory.get() : old);
  }
}
