package snippets.httpresponsenotclosed.apache5;

import java.io.IOException;
import java.io.Writer;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.CloseableHttpResponse;
import org.apache.hc.client5.http.impl.classic.HttpClients;

/** The close is the last statement; a write may fail before it. */
public final class CheckedCallBeforeClose {

  private final CloseableHttpClient client = HttpClients.createDefault();

  public void log(String uri, Writer journal) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    CloseableHttpResponse response = client.execute(new HttpGet(uri));
    journal.write(uri + " " + response.getCode() + "\n");
    response.close();
  }
}
