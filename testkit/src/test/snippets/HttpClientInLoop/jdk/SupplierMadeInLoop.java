package snippets.httpclientinloop.jdk;

import java.net.http.HttpClient;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** The lambda is made in the loop and never run there. */
public final class SupplierMadeInLoop {

  private final Map<String, Supplier<HttpClient>> factories = new HashMap<>();

  public void register(List<String> regions, Executor executor) {
    for (String region : regions) {
      factories.put(region, () -> HttpClient.newBuilder().executor(executor).build());
    }
  }
}
