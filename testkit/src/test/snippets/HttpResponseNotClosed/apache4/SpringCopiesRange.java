package snippets.httpresponsenotclosed.apache4;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpGet;
import org.springframework.util.StreamUtils;

/** A range ends before the body does. */
public final class SpringCopiesRange {

  public void head(HttpClient client, String uri, OutputStream out) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    InputStream in = client.execute(new HttpGet(uri)).getEntity().getContent();
    StreamUtils.copyRange(in, out, 0, 99);
  }
}
