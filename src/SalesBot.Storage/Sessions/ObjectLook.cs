using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata;

namespace SalesBot.Storage.Sessions;

/// <summary>Compares the columns of two objects of a type by code made for it, without a box for each value.</summary>
internal static class ObjectLook
{
    /// <summary>
    /// Makes the comparison for a type. It holds where every column is the same value or the same object; two equal objects may still look
    /// different to it, so that only its yes is an answer.
    /// </summary>
    public static Func<object, object, bool> Of(IEntityType type)
    {
        var (one, other) = (Expression.Parameter(typeof(object)), Expression.Parameter(typeof(object)));
        Expression all = Expression.Constant(true);
        foreach (var column in type.GetProperties())
            all = Expression.AndAlso(all, Same(Value(one, type, column), Value(other, type, column)));
        return Expression.Lambda<Func<object, object, bool>>(all, one, other).Compile();
    }

    private static MemberExpression Value(Expression of, IEntityType type, IProperty column) =>
        Expression.MakeMemberAccess(Expression.Convert(of, type.ClrType), column.GetMemberInfo(forMaterialization: false, forSet: false));

    private static Expression Same(Expression one, Expression other)
    {
        if (!one.Type.IsValueType)
            return Expression.ReferenceEqual(one, other);
        var comparer = typeof(EqualityComparer<>).MakeGenericType(one.Type);
        return Expression.Call(Expression.Property(null, comparer, nameof(EqualityComparer<int>.Default)), comparer.GetMethod(nameof(EqualityComparer<int>.Equals), [one.Type, one.Type])!, one, other);
    }
}
