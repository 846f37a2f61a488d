package snippets.httptimeoutmissing.apache4;

import java.io.IOException;
import org.apache.http.client.ResponseHandler;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

/** A stream of events is silent as long as nothing happens. */
public final class EventStream {

  private final CloseableHttpClient client = HttpClients.createDefault();

  public void listen(String uri, ResponseHandler<Void> events) throws IOException {
    HttpGet get = new HttpGet(uri);
    get.setHeader("Accept", "text/event-stream");
    client.execute(get, events);
  }
}
