package snippets.httpresponseclosedlate.apache4;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.util.EntityUtils;

/** The handler has the client close each, and what is gathered are records. */
public final class HandlerOfEach {

  record Page(String address, int status, String text) {}

  private final CloseableHttpClient client;

  public HandlerOfEach(CloseableHttpClient client) {
    this.client = client;
  }

  public List<Page> pages(Collection<String> addresses) throws IOException {
    List<Page> pages = new ArrayList<>();
    for (String address : addresses) {
      pages.add(
          client.execute(
              new HttpGet(address),
              response ->
                  new Page(
                      address,
                      response.getStatusLine().getStatusCode(),
                      EntityUtils.toString(response.getEntity()))));
    }
    pages.removeIf(page -> page.status() >= 400);
    return pages;
  }
}
