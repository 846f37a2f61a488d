package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.util.ArrayList;

/** A class of this file inherits the method from another file, where anything may happen. */
public final class ConfiguratorInherited {

  private final Sink sink;

  public ConfiguratorInherited(boolean isQuiet) {
    sink = isQuiet ? connection -> connection == null : new Opened();
  }

  public byte[] load() throws IOException {
    URLConnection connection = new URL("https://shop.example/prices").openConnection();
    sink.add(connection);
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }

  private interface Sink {
    boolean add(URLConnection connection);
  }

  private static final class Opened extends ArrayList<URLConnection> implements Sink {
    private static final long serialVersionUID = 1;
  }
}
