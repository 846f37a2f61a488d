package snippets.httpdeadlinemissing.jaxrs;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Each element is asked for once; a failure is noted, and the next one is another thing. */
public final class ElementAfterElement {

  private final Client client =
      ClientBuilder.newBuilder()
          .connectTimeout(3, TimeUnit.SECONDS)
          .readTimeout(60, TimeUnit.SECONDS)
          .build();

  public List<String> failed(List<String> items) {
    List<String> failed = new ArrayList<>();
    for (int i = 0; i < 10 && i < items.size(); i++) {
      try {
        client.target("https://stock.example.org").path(items.get(i)).request().get(String.class);
      } catch (ProcessingException e) {
        failed.add(items.get(i));
      }
    }
    return failed;
  }
}
