package snippets.httpresponsenotclosed.urlconnection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;

/** If the copy fails, it is the connection that has failed. */
public final class CopyHelperReads {

  public byte[] load(HttpURLConnection connection) throws IOException {
    InputStream in = connection.getInputStream();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    copy(in, out);
    in.close();
    return out.toByteArray();
  }

  private static void copy(InputStream in, OutputStream out) throws IOException {
    byte[] buffer = new byte[1024];
    int count = in.read(buffer);
    out.write(buffer, 0, Math.max(0, count));
  }
}
