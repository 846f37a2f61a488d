package snippets.httpresponsenotclosed.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** A read that times out leaves the connection open, and these close it. */
public final class FailedReadLeavesItOpen {
  public void inFinally(URL url, OutputStream out) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(1_000);
    connection.setReadTimeout(1_000);
    InputStream in = connection.getInputStream();
    try {
      byte[] piece = new byte[512];
      for (int n; (n = in.read(piece)) != -1; ) {
        out.write(piece, 0, n);
      }
    } finally {
      in.close();
    }
  }

  public void otherStreamFirst(URL url, OutputStream out) throws IOException {
    InputStream in = null;
    try {
      HttpURLConnection connection = (HttpURLConnection) url.openConnection();
      connection.setConnectTimeout(1_000);
      connection.setReadTimeout(1_000);
      in = connection.getInputStream();
      out.write(in.read());
    } finally {
      out.close();
      if (in != null) {
        in.close();
      }
    }
  }
}
