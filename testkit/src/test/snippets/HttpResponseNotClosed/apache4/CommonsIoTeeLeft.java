package snippets.httpresponsenotclosed.apache4;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.io.input.BOMInputStream;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpGet;

/** The wrapper is closed for a body that is not empty only. */
public final class CommonsIoTeeLeft {

  public int first(HttpClient client, String uri) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    InputStream in = client.execute(new HttpGet(uri)).getEntity().getContent();
    BOMInputStream text = new BOMInputStream(in);
    int first = text.read();
    if (first < ' ') {
      return 0;
    }
    text.close();
    return first;
  }
}
