package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.util.function.Consumer;

/** One of the configurators is code of other files. */
public final class ConfiguratorByReference {

  private final Configurator configurator;

  public ConfiguratorByReference(Consumer<URLConnection> others) {
    configurator = others == null ? connection -> connection.setUseCaches(false) : others::accept;
  }

  public byte[] load() throws IOException {
    URLConnection connection = new URL("https://shop.example/prices").openConnection();
    configurator.configure(connection);
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }

  private interface Configurator {
    void configure(URLConnection connection);
  }
}
