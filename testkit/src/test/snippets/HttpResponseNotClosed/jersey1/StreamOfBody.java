package snippets.httpresponsenotclosed.jersey1;

import com.sun.jersey.api.client.WebResource;
import java.io.IOException;
import java.io.InputStream;

/** A stream is the caller's to close. */
public final class StreamOfBody {

  public boolean isZip(WebResource resource) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    InputStream in = resource.get(InputStream.class);
    return in.read() == 'P' && in.read() == 'K';
  }
}
