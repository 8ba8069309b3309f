using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace SalesBot.Architecture.Tests.Reading;

/// <summary>The pixels of a PNG of 8 bits a channel, with or without transparency, not interlaced: what icons are made of.</summary>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Pixels">Row by row from the top left.</param>
internal sealed record PngImage(int Width, int Height, IReadOnlyList<(byte Red, byte Green, byte Blue, byte Alpha)> Pixels)
{
    private const int SignatureLength = 8;

    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidDataException">It is no such PNG.</exception>
    public static PngImage Read(byte[] file)
    {
        var header = default(byte[]);
        using var packed = new MemoryStream();
        for (var at = SignatureLength; at < file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            var kind = Encoding.ASCII.GetString(file, at + 4, 4);
            if (kind == "IHDR")
                header = file[(at + 8)..(at + 8 + length)];
            if (kind == "IDAT")
                packed.Write(file, at + 8, length);
            at += 12 + length;
        }

        if (header is not [.., 8, 2 or 6, 0, 0, 0])
            throw new InvalidDataException("Only PNGs of 8 bits, RGB or RGBA, not interlaced are read here.");
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(header), BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(4)));
        return new PngImage(width, height, Unpack(packed, width, height, header[9] == 6 ? 4 : 3));
    }

    private static (byte, byte, byte, byte)[] Unpack(MemoryStream packed, int width, int height, int channels)
    {
        packed.Position = 0;
        using var inflated = new ZLibStream(packed, CompressionMode.Decompress);
        var (line, above) = (new byte[width * channels], new byte[width * channels]);
        var pixels = new List<(byte, byte, byte, byte)>(width * height);
        for (var y = 0; y < height; y++)
        {
            var filter = inflated.ReadByte();
            inflated.ReadExactly(line);
            Unfilter(filter, line, above, channels);
            for (var x = 0; x < line.Length; x += channels)
                pixels.Add((line[x], line[x + 1], line[x + 2], channels == 4 ? line[x + 3] : byte.MaxValue));
            (line, above) = (above, line);
        }

        return [.. pixels];
    }

    private static void Unfilter(int filter, byte[] line, byte[] above, int channels)
    {
        for (var i = 0; i < line.Length; i++)
        {
            int left = i < channels ? 0 : line[i - channels], up = above[i], corner = i < channels ? 0 : above[i - channels];
            var predicted = filter switch
            {
                0 => 0,
                1 => left,
                2 => up,
                3 => (left + up) / 2,
                _ => Nearest(left, up, corner),
            };
            line[i] = unchecked((byte)(line[i] + predicted));
        }
    }

    /// <summary>Of the three neighbours the one closest to left + up − corner; ties go to the left, then up.</summary>
    private static int Nearest(int left, int up, int corner)
    {
        var (toLeft, toUp, toCorner) = (Math.Abs(up - corner), Math.Abs(left - corner), Math.Abs(left + up - (2 * corner)));
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }
}
