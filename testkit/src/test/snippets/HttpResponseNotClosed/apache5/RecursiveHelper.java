package snippets.httpresponsenotclosed.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpUriRequest;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.CloseableHttpResponse;
import org.apache.hc.core5.http.ParseException;
import org.apache.hc.core5.http.io.entity.EntityUtils;

/** A method that asks again by calling itself. */
public final class RecursiveHelper {

  private final CloseableHttpClient client;

  public RecursiveHelper(CloseableHttpClient client) {
    this.client = client;
  }

  @SuppressWarnings("deprecation")
  public String order(HttpUriRequest request, boolean isFirst) throws IOException, ParseException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    CloseableHttpResponse response = client.execute(request);
    if (response.getCode() == 401 && isFirst) {
      return order(request, false);
    }
    try (response) {
      return EntityUtils.toString(response.getEntity());
    }
  }

  @SuppressWarnings("deprecation")
  public int moved(String uri) throws IOException {
    try (CloseableHttpResponse response = client.execute(new HttpGet(uri))) {
      return response.getCode() == 301
          ? moved(response.getFirstHeader("Location").getValue())
          : response.getCode();
    }
  }
}
