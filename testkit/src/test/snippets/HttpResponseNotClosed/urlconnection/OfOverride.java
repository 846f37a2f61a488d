package snippets.httpresponsenotclosed.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;

/** Who calls an override hands a connection over that it reads to the end and closes itself. */
public final class OfOverride {

  public interface Step<T> {
    T after(HttpURLConnection connection) throws IOException;
  }

  public static final class First implements Step<Integer> {
    @Override
    public Integer after(HttpURLConnection connection) throws IOException {
      InputStream in = connection.getInputStream();
      return in.read();
    }
  }
}
