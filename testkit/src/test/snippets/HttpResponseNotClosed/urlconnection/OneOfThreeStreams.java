package snippets.httpresponsenotclosed.urlconnection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/** Whatever the encoding, the one variable is left open in the same way: one finding. */
public final class OneOfThreeStreams {

  public byte[] page(String address) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(address).openConnection();
    connection.setConnectTimeout(1_000);
    connection.setReadTimeout(1_000);
    String encoding = connection.getContentEncoding();
    InputStream in;
    if ("gzip".equals(encoding)) {
      // BUG: Diagnostic contains: [HttpResponseNotClosed]
      in = new GZIPInputStream(connection.getInputStream());
    } else if ("deflate".equals(encoding)) {
      in = new InflaterInputStream(connection.getInputStream());
    } else {
      in = connection.getInputStream();
    }
    byte[] page = read(in);
    in.close();
    return page;
  }

  private static byte[] read(InputStream in) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (out.size() > 1_000_000) {
        throw new IOException("too long");
      }
      out.write(b);
    }
    return out.toByteArray();
  }
}
