package snippets.httpresponsenotclosed.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;

/** A type it does not know: it throws with the stream open. */
public final class ThrowOnContentType {

  public byte[] image(HttpURLConnection connection) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    InputStream in = connection.getInputStream();
    if (!connection.getContentType().startsWith("image/")) {
      throw new IOException("no image: " + connection.getContentType());
    }
    byte[] image = in.readAllBytes();
    in.close();
    return image;
  }
}
