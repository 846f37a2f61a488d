package snippets.httpresponsenotclosed.jaxrs;

import jakarta.ws.rs.client.WebTarget;
import java.io.IOException;
import java.io.InputStream;

/** A stream is the caller's to close. */
public final class StreamOfBody {

  public boolean isZip(WebTarget target) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    InputStream in = target.request().get(InputStream.class);
    return in.read() == 'P' && in.read() == 'K';
  }
}
