package snippets.httpresponsenotclosed.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.util.zip.GZIPInputStream;

/** A private helper opens, its caller closes. */
public final class ClosedByCaller {

  public byte[] load(HttpURLConnection connection) throws IOException {
    try (InputStream in = open(connection)) {
      return in.readAllBytes();
    }
  }

  private static InputStream open(HttpURLConnection connection) throws IOException {
    connection.setRequestProperty("Accept", "image/png");
    InputStream in = connection.getInputStream();
    return "gzip".equals(connection.getContentEncoding()) ? new GZIPInputStream(in) : in;
  }
}
