package across.interfaceofall;

import java.io.IOException;
import java.io.InputStream;

interface Fetcher {
  InputStream fetch(String url) throws IOException;

  InputStream local(String name) throws IOException;
}
