package snippets.httptimeoutmissing.urlconnection;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import javax.imageio.ImageIO;

/** The JDK opens the address of an image without timeouts. */
public final class ImageOfAddress {

  public BufferedImage map(int x, int y) throws IOException {
    URL tile = URI.create("https://tiles.example/" + x + "/" + y + ".png").toURL();
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return ImageIO.read(tile);
  }
}
