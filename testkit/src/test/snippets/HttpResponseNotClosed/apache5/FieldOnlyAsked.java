package snippets.httpresponsenotclosed.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.CloseableHttpResponse;

/** Another method looks at the field, for its code only. */
public final class FieldOnlyAsked {

  private final CloseableHttpClient client;
  private CloseableHttpResponse last;

  public FieldOnlyAsked(CloseableHttpClient client) {
    this.client = client;
  }

  public void poll(String address) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    last = client.execute(new HttpGet(address));
    System.out.println("polled " + address);
  }

  public boolean isUp() {
    return last != null && last.getCode() == 200;
  }
}
