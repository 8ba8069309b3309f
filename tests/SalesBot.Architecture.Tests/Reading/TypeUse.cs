using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace SalesBot.Architecture.Tests.Reading;

/// <summary>What a compiled type mentions.</summary>
internal static class TypeUse
{
    /// <summary>The hand-written types of a module with everything nested in them, closures and state machines included.</summary>
    public static IEnumerable<TypeDefinition> ProductTypes(this ModuleDefinition module) =>
        module.GetAllTypes().Where(type => type.HomeNamespace().StartsWith("SalesBot", StringComparison.Ordinal) || type.Outermost().Name == "Program");

    /// <summary>The namespace of the outermost type around a type.</summary>
    public static string HomeNamespace(this TypeReference type) => type.Outermost().Namespace;

    /// <summary>The type in no other type that a type is nested in, or itself.</summary>
    public static TypeReference Outermost(this TypeReference type)
    {
        var outer = type;
        while (outer.DeclaringType is { } next)
            outer = next;
        return outer;
    }

    /// <summary>Whether the compiler made the type: closures, state machines, iterators.</summary>
    public static bool IsCompilerMade(this TypeDefinition type) => type.Name.Contains('<', StringComparison.Ordinal);

    /// <summary>Every type that a type mentions in its declaration, its members and its code; attributes are left out.</summary>
    public static IEnumerable<TypeReference> UsedTypes(this TypeDefinition type) =>
        Declared(type).Concat(type.Methods.SelectMany(InMethod)).SelectMany(Flatten);

    /// <summary>Every member that the code of a type calls, reads or writes, with the method in which it does so.</summary>
    public static IEnumerable<(MethodDefinition In, MemberReference Member)> UsedMembers(this TypeDefinition type) =>
        from method in type.Methods
        where method.HasBody
        from instruction in method.Body.Instructions
        where instruction.Operand is MethodReference or FieldReference
        select (method, (MemberReference)instruction.Operand);

    /// <summary>A type with its element types and type arguments taken apart.</summary>
    public static IEnumerable<TypeReference> Flatten(this TypeReference? type) => type switch
    {
        null or GenericParameter => [],
        GenericInstanceType generic => Flatten(generic.ElementType).Concat(generic.GenericArguments.SelectMany(Flatten)),
        RequiredModifierType modified => Flatten(modified.ElementType),
        TypeSpecification specification => Flatten(specification.ElementType),
        _ => [type],
    };

    private static IEnumerable<TypeReference> Declared(TypeDefinition type)
    {
        if (type.BaseType is { } parent)
            yield return parent;
        foreach (var implemented in type.Interfaces)
            yield return implemented.InterfaceType;
        foreach (var field in type.Fields)
            yield return field.FieldType;
        foreach (var constraint in type.GenericParameters.SelectMany(parameter => parameter.Constraints))
            yield return constraint.ConstraintType;
    }

    private static IEnumerable<TypeReference> InMethod(MethodDefinition method)
    {
        var signature = Signature(method);
        if (!method.HasBody)
            return signature;
        return signature
            .Concat(method.Body.Variables.Select(variable => variable.VariableType))
            .Concat(method.Body.ExceptionHandlers.Select(handler => handler.CatchType))
            .Concat(method.Body.Instructions.SelectMany(InOperand));
    }

    private static IEnumerable<TypeReference> InOperand(Instruction instruction) => instruction.Operand switch
    {
        TypeReference type => [type],
        FieldReference field => [field.DeclaringType, field.FieldType],
        GenericInstanceMethod generic => Signature(generic).Concat(generic.GenericArguments),
        MethodReference called => Signature(called),
        _ => [],
    };

    private static IEnumerable<TypeReference> Signature(MethodReference method) =>
        method.Parameters.Select(parameter => parameter.ParameterType).Append(method.ReturnType).Append(method.DeclaringType);
}
