package snippets.httpclientperrequest.apache5;

import java.io.IOException;
import java.util.function.Supplier;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;

/** The supplier that is given asks with one client each time. */
public final class FunctionKeepsClient {

  public Supplier<Integer> probe(String url) {
    CloseableHttpClient client = HttpClients.createDefault();
    return () -> {
      try {
        return client.execute(new HttpGet(url), response -> response.getCode());
      } catch (IOException e) {
        return -1;
      }
    };
  }
}
