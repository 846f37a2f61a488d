package snippets.httpclientinloop.apache4;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.http.client.HttpClient;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

/** Each worker gets a client for its life. */
public final class ClientsHandedToWorkers {

  public List<Thread> start(int count, Consumer<HttpClient> work) {
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      CloseableHttpClient client = HttpClients.createDefault();
      threads.add(new Thread(() -> work.accept(client)));
    }
    return threads;
  }
}
